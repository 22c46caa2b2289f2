package nl.lvsgateway.proeven;

import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the gateway that all test classes of this JVM share; it runs in a small heap, and on a machine with another
 * language, other digits and no letters but ASCII, so every test proves that too.
 * After each class its log is searched for what it must not tell.
 */
public final class Poort implements ParameterResolver, AfterAllCallback {

    /** In Turkish I becomes a small i without a dot, and these digits are Arabic. */
    private static final String[] VREEMD = {
        "-Duser.language=tr", "-Duser.country=TR", "-Duser.extensions=u-nu-arab", "-Dfile.encoding=US-ASCII"
    };

    private static final Namespace HIER = Namespace.create(Poort.class);

    /** Ends with the last test class: a fork asks for each of its classes apart, in one session. */
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
        return context.getStore(StoreScope.LAUNCHER_SESSION, HIER)
                .computeIfAbsent(
                        Gedeeld.class,
                        sleutel -> new Gedeeld(GatewayProces.start(
                                Snelstart.van(Start.van("gedeeld")).metVlaggen(VREEMD), Werkmap.nieuw())),
                        Gedeeld.class)
                .gateway();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var gedeeld = context.getStore(StoreScope.LAUNCHER_SESSION, HIER).get(Gedeeld.class, Gedeeld.class);
        if (gedeeld != null) {
            gedeeld.gateway().eisNietsGevoeligs();
        }
    }
}
