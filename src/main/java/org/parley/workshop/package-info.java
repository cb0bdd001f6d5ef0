/**
 * What the author of a bot tries before people talk to it: training examples, and evaluating a bot that runs or comparing
 * it with other examples.
 *
 * <p>Promise: work is done in the background, one evaluation at a time, and may be called off. The newest are kept in
 * memory, none across a restart: nothing here changes a bot that runs.
 *
 * <p>May call: {@code bot}, {@code dialogue}, {@code understanding} with its {@code training} and {@code evaluation}.
 */
package org.parley.workshop;
