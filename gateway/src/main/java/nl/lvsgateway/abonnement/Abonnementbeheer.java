package nl.lvsgateway.abonnement;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How an LVS keeps its abonnement. */
@Service
public class Abonnementbeheer {

    private final Abonnementen abonnementen;
    private final Meldingen meldingen;
    private final Geheimhouder geheimhouder;
    private final Adreskeuring keuring;
    private final Abonnementinstellingen instellingen;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Abonnementbeheer(
            Abonnementen abonnementen,
            Meldingen meldingen,
            Geheimhouder geheimhouder,
            Adreskeuring keuring,
            Abonnementinstellingen instellingen,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
        this.geheimhouder = geheimhouder;
        this.keuring = keuring;
        this.instellingen = instellingen;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /**
     * Subscribes, changes the address, or switches on again what was silenced. Throws {@link AdresGeweigerd}. The name in
     * the address is looked up first, with no transaction open: that takes as long as it takes.
     *
     * @param school empty: all schools
     * @param nieuwGeheim also when there is one: the old one goes on signing for a while
     */
    public Abonnementstand zet(String lvs, String school, String url, boolean nieuwGeheim) {
        var adres = lees(url);
        keuring.keur(adres);
        return transactie.execute(stand -> legVast(lvs, school, adres, nieuwGeheim));
    }

    private Abonnementstand legVast(String lvs, String school, URI adres, boolean nieuwGeheim) {
        var er = abonnementen.van(lvs, school);
        var geheim = er.isEmpty() || nieuwGeheim ? geheimhouder.nieuwZout() : null;
        if (er.isEmpty()) {
            abonnementen.voegToe(
                    lvs, school, adres, String.valueOf(geheim), klok.instant().truncatedTo(ChronoUnit.MICROS));
        } else {
            wijzig(er.get(), adres, geheim);
        }
        var nu = abonnementen.van(lvs, school).orElseThrow();
        return stand(nu, er.isEmpty(), geheim == null ? null : geheimhouder.toon(lvs, geheim));
    }

    private void wijzig(Abonnement er, URI adres, @Nullable String nieuwZout) {
        abonnementen.zet(er.id(), adres);
        if (nieuwZout != null) {
            var tot = klok.instant().plus(instellingen.overgang()).truncatedTo(ChronoUnit.MICROS);
            abonnementen.zetGeheim(er.id(), nieuwZout, er.zout(), tot);
        }
    }

    private static URI lees(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new AdresGeweigerd("Dit is geen adres.");
        }
    }

    @Transactional(readOnly = true)
    public Optional<Abonnementstand> geef(String lvs, String school) {
        return abonnementen.van(lvs, school).map(er -> stand(er, false, null));
    }

    /** {@code false} when there was none. */
    @Transactional
    public boolean beeindig(String lvs, String school) {
        var er = abonnementen.van(lvs, school);
        er.ifPresent(abonnement -> abonnementen.verwijder(abonnement.id()));
        return er.isPresent();
    }

    /** All abonnementen, for support. */
    @Transactional(readOnly = true)
    public List<Abonnementstand> alle() {
        return abonnementen.alle().stream().map(er -> stand(er, false, null)).toList();
    }

    private Abonnementstand stand(Abonnement er, boolean nieuw, @Nullable String geheim) {
        return new Abonnementstand(er, meldingen.wachtend(er.id()), nieuw, geheim);
    }
}
