/**
 * The words every part of Parley shares, as values: what a person says, what a bot replies, what it offers to tap.
 *
 * <p>Promise: a value that exists is fit to be stored and shown. No logic beyond that, no framework.
 *
 * <p>May call: nothing of Parley but {@code org.parley}.
 */
package org.parley.chat;
