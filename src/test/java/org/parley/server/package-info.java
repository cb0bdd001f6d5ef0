/**
 * Real servers for the integration tests: {@link org.parley.server.WildFly} is a process of one's own that may be
 * stopped and killed, {@link org.parley.server.ParleyServer} hands out one that all tests of a run share.
 */
package org.parley.server;
