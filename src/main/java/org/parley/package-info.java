/**
 * Parley, a conversational-bot server for Jakarta EE. This package holds only the root of its exceptions; each
 * package below it states its promise and the packages it may call in its own documentation, and a test proves it.
 */
package org.parley;
