package nl.lvsgateway.loket.rest;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server itself refuses, before there is a call, has the form of all our refusals. */
final class Foutklep extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(Foutklep.class);
    private static final String TE_LANG =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    private final Geendeur geendeur;

    Foutklep(Geendeur geendeur) {
        this.geendeur = geendeur;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request vraag, Response antwoord, @Nullable Throwable fout) {
        if (Geendeur.wilPagina(vraag, vraag.getRequestURI())) {
            super.report(vraag, antwoord, fout);
        } else if (isGeweigerd(vraag, antwoord) && antwoord.setErrorReported()) {
            schrijf(vraag, antwoord);
        }
    }

    private static boolean isGeweigerd(Request vraag, Response antwoord) {
        return antwoord.getStatus() >= 400 && antwoord.getContentWritten() == 0 && !Voordeur.isAfgebroken(vraag);
    }

    private void schrijf(Request vraag, Response antwoord) {
        var mag = new AtomicBoolean();
        antwoord.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mag);
        if (!mag.get()) {
            return;
        }
        try {
            geendeur.weigerBuitenom(vraag, antwoord, vraag.getRequestURI(), status(vraag, antwoord));
            antwoord.finishResponse();
        } catch (IOException | IllegalStateException teLaat) {
            LOG.debug("A refusal of the server could not be written");
        }
    }

    /** Tomcat calls headers without end a bad request; HTTP has a word for it. */
    private static int status(Request vraag, Response antwoord) {
        return vraag.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IllegalArgumentException fout
                        && TE_LANG.equals(fout.getMessage())
                ? 431
                : antwoord.getStatus();
    }
}
