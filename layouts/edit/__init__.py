"""Every change of an issue: functions from issue to issue, named as the menu names them.

A function that finds nothing to change gives back the same object; none raises on what a person can ask for.
"""
