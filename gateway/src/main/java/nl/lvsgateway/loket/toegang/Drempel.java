package nl.lvsgateway.loket.toegang;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what an LVS asks, before anything of it is read, and gives its place back when the answer is out. It looks at the key
 * and not at the address, so no way of writing an address leads round it. It only says that it is too much; the door refuses
 * in its own words. An unknown key is no matter of this, nor a database that fails: the door tells both.
 */
@Component
public class Drempel extends OncePerRequestFilter {

    private static final String TE_VEEL = Drempel.class.getName();
    private static final String LVS = Lvs.class.getName();
    private static final String KOP = "X-API-Key";

    private final Koppelbeheer koppelbeheer;
    private final Drempelinstellingen instellingen;
    private final BulkheadRegistry plaatsen;
    private final RateLimiterRegistry tempo;

    Drempel(Koppelbeheer koppelbeheer, Drempelinstellingen instellingen) {
        this.koppelbeheer = koppelbeheer;
        this.instellingen = instellingen;
        this.plaatsen = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(instellingen.tegelijk())
                .maxWaitDuration(Duration.ZERO)
                .build());
        this.tempo = RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitForPeriod(instellingen.perSeconde())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build());
    }

    /** For a door: throws when this call is one too many. */
    public static void laatDoor(HttpServletRequest vraag) {
        if (vraag.getAttribute(TE_VEEL) instanceof Duration wacht) {
            throw new Geweigerd(new Fout(Weigering.TE_DRUK, null, Weigering.TE_DRUK.uitleg(), wacht));
        }
    }

    public static boolean isBekend(HttpServletRequest vraag) {
        return vraag.getAttribute(LVS) != null;
    }

    /** Who shows this, at a door. */
    public static Bezoeker bezoeker(HttpServletRequest vraag, @Nullable String school, @Nullable String code) {
        var verzoek = new Toegangsverzoek(vraag.getHeader(KOP), school, new Verificatiecode(code == null ? "" : code));
        return new Bezoeker(verzoek, (Lvs) vraag.getAttribute(LVS), null);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return vraag.getHeader(KOP) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var lvs = lvs(vraag.getHeader(KOP));
        if (lvs.isEmpty()) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        vraag.setAttribute(LVS, lvs.get());
        var plaats = plaatsen.bulkhead(lvs.get().code());
        var mag = tempo.rateLimiter(lvs.get().code()).acquirePermission() && plaats.tryAcquirePermission();
        if (!mag) {
            vraag.setAttribute(TE_VEEL, instellingen.wacht());
        }
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            geefTerug(plaats, mag);
        }
    }

    private static void geefTerug(Bulkhead plaats, boolean gekregen) {
        if (gekregen) {
            plaats.releasePermission();
        }
    }

    private Optional<Lvs> lvs(@Nullable String sleutel) {
        try {
            return Optional.of(koppelbeheer.herken(sleutel));
        } catch (RuntimeException zegtDeDeur) {
            return Optional.empty();
        }
    }
}
