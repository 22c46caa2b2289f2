package nl.lvsgateway.loket.soap;

import java.util.Map;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
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
    protected Geweigerd vertaal(Mislukking mislukking, @Nullable Leesplek plek) {
        return Geweigerd.door(mislukking, plek);
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
        return nee.magNogEens();
    }

    @Override
    protected Map<String, String> koppen(Geweigerd nee) {
        return nee.koppen();
    }
}
