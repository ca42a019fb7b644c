"""Copy in: an issue folder, its stories and pictures become the model's values, and findings say what did not."""
