"""What an issue is: frozen values, and questions about them. Points, from the top left of the trim, y down."""
