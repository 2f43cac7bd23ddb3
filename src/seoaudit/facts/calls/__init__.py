"""Calls to action: invitations to the reader, their targets, and who is commercial at all."""
