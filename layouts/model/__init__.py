"""What an issue is: frozen values, and questions about them. Lengths are points, origin top left of the trim, y down."""
