package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for the whole run: starting one costs more than most tests. Each test leaves no page open. */
class Browserhuis implements ParameterResolver, AfterEachCallback {

    private static final Namespace HUIS = Namespace.create(Browserhuis.class);

    @Override
    public boolean supportsParameter(ParameterContext wat, ExtensionContext test) {
        return wat.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext wat, ExtensionContext test) {
        return browser(test);
    }

    /** No script failed, and the content policy stopped nothing. */
    @Override
    public void afterEach(ExtensionContext test) {
        var fouten = browser(test).sluitPaginas();
        assertThat(fouten).isEmpty();
    }

    /** What is kept in the session and can be closed, is closed by JUnit at the end of the run. */
    private static Browser browser(ExtensionContext test) {
        var poort = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return Objects.requireNonNull(test.getStore(StoreScope.LAUNCHER_SESSION, HUIS)
                .computeIfAbsent(poort, gateway -> new Browser(gateway), Browser.class));
    }
}
