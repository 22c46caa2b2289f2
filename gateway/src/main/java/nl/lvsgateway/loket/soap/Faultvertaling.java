package nl.lvsgateway.loket.soap;

import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.soap.Faultuitgang;
import nl.ososchemas.lvs.v1.ObjectFactory;
import org.jspecify.annotations.Nullable;

/** Every failure leaves the SOAP door as the Weigering that the WSDL declares. */
class Faultvertaling extends Faultuitgang<Geweigerd> {

    private final ObjectFactory maker = new ObjectFactory();

    Faultvertaling() {
        super(Geweigerd.class, ObjectFactory.class);
    }

    @Override
    protected Geweigerd vertaal(Mislukking mislukking, @Nullable String plaats) {
        return Geweigerd.door(mislukking, plaats);
    }

    @Override
    protected Object detail(Geweigerd nee) {
        nee.meld();
        return maker.createWeigering(Soapantwoord.weigering(nee));
    }

    @Override
    protected String uitleg(Geweigerd nee) {
        return nee.uitleg();
    }

    @Override
    protected boolean magNogEens(Geweigerd nee) {
        return switch (nee.weigering()) {
            case INTERNE_FOUT, OPSLAG_VOL, TE_DRUK -> true;
            default -> false;
        };
    }
}
