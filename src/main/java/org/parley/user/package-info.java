/**
 * The people who talk to bots.
 *
 * <p>Promise: a {@link org.parley.user.User} may be anonymous; what bots remember of them is kept here, and deleting the
 * user deletes their conversations with it.
 *
 * <p>May call: {@code storage}.
 */
package org.parley.user;
