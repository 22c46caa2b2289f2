package nl.lvsgateway.proeven;

import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the gateway that all test classes share; it runs in a small heap, so every test proves that too. */
public final class Poort implements ParameterResolver {

    /** Ends with the last test class. */
    private record Gedeeld(GatewayProces gateway) implements AutoCloseable {
        @Override
        public void close() {
            gateway.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GatewayProces.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Poort.class))
                .computeIfAbsent(
                        Gedeeld.class,
                        sleutel -> new Gedeeld(GatewayProces.start(Start.van("gedeeld"), Werkmap.nieuw())),
                        Gedeeld.class)
                .gateway();
    }
}
