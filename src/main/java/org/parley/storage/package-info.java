/**
 * The ground the stores stand on: the schema's migration, the servers' transactions, and lists in pages.
 *
 * <p>Promise: the schema is up to date before the first query, the same on every server; a page of a list costs the same
 * wherever it is.
 *
 * <p>May call: {@code settings}.
 */
package org.parley.storage;
