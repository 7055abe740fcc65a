package org.zelian.graph;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the one server of a test run, wipes it between tests and hands its graph to those who ask. */
final class GraphExtension implements BeforeEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(GraphExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        server(context).wipe();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server(context).graph();
    }

    private static TestServer server(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("server", any -> TestServer.start(), TestServer.class);
    }
}
