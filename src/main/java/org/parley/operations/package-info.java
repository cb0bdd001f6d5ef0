/**
 * What operators see of Parley.
 *
 * <p>Promise: the log says when Parley is ready, where, and where the administrator's key is; it never holds what people
 * said.
 *
 * <p>May call: {@code dialogue}, {@code security}, {@code settings}.
 */
package org.parley.operations;
