package nl.lvsgateway.proeven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the gateway that all test classes share; it runs in a small heap, so every test proves that too. */
final class Poort implements ParameterResolver {

    static final List<String> KLEINE_HEAP =
            List.of("-Xmx160m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1");

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
                        sleutel -> new Gedeeld(GatewayProces.start("gedeeld", nieuweMap(), KLEINE_HEAP, List.of())),
                        Gedeeld.class)
                .gateway();
    }

    static Path nieuweMap() {
        try {
            var ouder = GatewayProces.LOGBOEKEN.resolveSibling("mappen");
            return Files.createTempDirectory(Files.createDirectories(ouder).toAbsolutePath(), "gateway");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
