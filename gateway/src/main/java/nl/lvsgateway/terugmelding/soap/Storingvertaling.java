package nl.lvsgateway.terugmelding.soap;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.soap.Faultuitgang;
import nl.lvsgateway.terugmelding.Meldfout;
import nl.lvsgateway.terugmelding.TerugmeldingGeweigerd;
import nl.ososchemas.kindkans.v1.ObjectFactory;
import nl.ososchemas.kindkans.v1.Storing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure leaves this door as the Storing that the WSDL declares. */
class Storingvertaling extends Faultuitgang<TerugmeldingGeweigerd> {

    private static final Logger LOG = LoggerFactory.getLogger(Storingvertaling.class);

    private final ObjectFactory maker = new ObjectFactory();

    Storingvertaling() {
        super(TerugmeldingGeweigerd.class, ObjectFactory.class);
    }

    /** INTERNE_FOUT is the one word in this contract for 'tell it again later'. */
    @Override
    protected TerugmeldingGeweigerd vertaal(Mislukking mislukking, @Nullable Leesplek plek) {
        return switch (mislukking) {
            case ONLEESBAAR -> new TerugmeldingGeweigerd(Meldfout.ONGELDIG, plaats(plek));
            case AFGEBROKEN, OPSLAG_VOL, VAN_ONS -> new TerugmeldingGeweigerd(Meldfout.INTERNE_FOUT);
        };
    }

    private static String plaats(@Nullable Leesplek plek) {
        return plek == null
                ? ""
                : Stream.of(plek.veld(), plek.plaats()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Override
    protected Object detail(TerugmeldingGeweigerd nee) {
        LOG.warn("Refused what Kindkans told: {}", nee.fout());
        var storing = new Storing();
        storing.setCode(nee.fout().name());
        storing.setUitleg(nee.uitleg());
        return maker.createStoring(storing);
    }

    @Override
    protected String uitleg(TerugmeldingGeweigerd nee) {
        return nee.uitleg();
    }

    @Override
    protected Map<String, String> koppen(TerugmeldingGeweigerd nee) {
        return nee.fout() == Meldfout.NIET_AANGEMELD ? Map.of("Connection", "close") : Map.of();
    }

    @Override
    protected boolean magNogEens(TerugmeldingGeweigerd nee) {
        return nee.fout() == Meldfout.INTERNE_FOUT;
    }
}
