package org.parley.understanding;

/** A sentence as numbers: the names of its features and their weights, side by side. */
record Features(String[] names, float[] weights) {}
