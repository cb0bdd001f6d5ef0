/**
 * The REST channel, and the administrators' access to what is stored.
 *
 * <p>Promise: JSON records on the wire, never entities; a conversation is reached with its own token or by an
 * administrator, everything else by administrators alone; what goes wrong is a problem of {@code problem}.
 *
 * <p>May call: {@code chat}, {@code dialogue}, {@code conversation}, {@code user}, {@code storage}, {@code security},
 * {@code problem}.
 */
package org.parley.channel.rest;
