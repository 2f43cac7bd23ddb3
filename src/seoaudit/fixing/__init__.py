"""Applies the edits that issues carry, without knowing any rule. `docs/fixes.md` tells the order
and the guarantees.
"""
