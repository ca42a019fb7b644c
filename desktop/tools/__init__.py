"""Tools: what the mouse and the keys do on the canvas. Pure: `step(stage, event, state) -> (stage, outcome)`."""
