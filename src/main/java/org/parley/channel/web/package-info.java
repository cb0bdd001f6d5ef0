/**
 * The chat page: a Faces page that works as a plain form and better with its script.
 *
 * <p>Promise: what the page shows is what the database holds; a person is known by a cookie that holds the conversation's
 * token and that no script can read. There is no HTTP session: a restarted server or another node goes on.
 *
 * <p>May call: {@code chat}, {@code dialogue}, {@code conversation}, {@code user}, {@code storage}, {@code security},
 * {@code problem}.
 */
package org.parley.channel.web;
