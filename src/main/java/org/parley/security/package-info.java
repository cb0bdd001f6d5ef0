/**
 * Who may do what: tokens, the administrator's key, and the guards every request passes.
 *
 * <p>Promise: refuse on doubt. Secrets have 256 bits, are compared in constant time, are kept as hashes and never
 * printed. There is no default password and nothing is open when a key is unset.
 *
 * <p>May call: {@code settings}.
 */
package org.parley.security;
