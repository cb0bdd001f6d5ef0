package org.parley.server;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server for all integration tests of a run: {@code @ExtendWith(ParleyServer.class)} on the class, and a parameter
 * of type {@link WildFly} on its constructor or methods. The first class that asks starts it, the end of the run stops
 * it. It starts with an empty database and keeps what tests leave there, so tests bring users and conversations of
 * their own. A test that stops, kills or configures a server takes a {@link WildFly} of its own.
 */
public final class ParleyServer implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WildFly.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    private static WildFly shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ParleyServer.class))
                .getOrComputeIfAbsent(WildFly.class, key -> WildFly.fresh().start(), WildFly.class);
    }
}
