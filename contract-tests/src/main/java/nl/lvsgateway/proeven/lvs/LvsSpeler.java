package nl.lvsgateway.proeven.lvs;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Speaks with one gateway in every way an LVS may. */
public record LvsSpeler(URI gateway, Path map) {

    public RestDeur rest() {
        return new RestDeur(gateway);
    }

    public HandDeur soap11() {
        return HandDeur.soap11(gateway);
    }

    public HandDeur soap12() {
        return HandDeur.soap12(gateway);
    }

    public HandDeur base64() {
        return HandDeur.base64(gateway);
    }

    public CxfDeur cxf11() {
        return new CxfDeur(gateway, false, map);
    }

    public CxfDeur cxf12() {
        return new CxfDeur(gateway, true, map);
    }

    /** One of each kind: both SOAP versions and REST, without a class of ours. */
    public List<Deur> zonderOnzeKlassen() {
        return List.of(soap11(), soap12(), rest());
    }

    public List<Deur> alle() {
        return List.of(cxf11(), cxf12(), soap11(), soap12(), base64(), rest());
    }
}
