"""Actions: everything that can be done on the desk, as rows of data. Menus, keys and the command palette read them."""
