package org.parley.understanding.entity;

/** An ISO 8601 interval, written with a solidus. */
record Range(Object from, Object to) {

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
