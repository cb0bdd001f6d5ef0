/**
 * The one place that turns what went wrong into what the caller is told: RFC 9457 problem details.
 *
 * <p>Promise: every error, inside the API and outside of it, says what happened and what to do, and carries an incident
 * id; what is internal stays inside, and is logged once under that id. Refusals are the caller's affair and not logged.
 *
 * <p>May call: {@code chat}, {@code conversation}, {@code dialogue}, {@code security}, {@code storage},
 * {@code understanding.training}, {@code user}, {@code workshop}.
 */
package org.parley.problem;
