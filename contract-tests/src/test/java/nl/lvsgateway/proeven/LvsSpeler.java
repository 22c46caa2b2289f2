package nl.lvsgateway.proeven;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Speaks with one gateway in every way an LVS may. */
record LvsSpeler(URI gateway, Path map) {

    RestDeur rest() {
        return new RestDeur(gateway);
    }

    HandDeur soap11() {
        return HandDeur.soap11(gateway);
    }

    HandDeur soap12() {
        return HandDeur.soap12(gateway);
    }

    HandDeur base64() {
        return HandDeur.base64(gateway);
    }

    CxfDeur cxf11() {
        return new CxfDeur(gateway, false, map);
    }

    CxfDeur cxf12() {
        return new CxfDeur(gateway, true, map);
    }

    /** One of each kind: both SOAP versions and REST, without a class of ours. */
    List<Deur> zonderOnzeKlassen() {
        return List.of(soap11(), soap12(), rest());
    }

    List<Deur> alle() {
        return List.of(cxf11(), cxf12(), soap11(), soap12(), base64(), rest());
    }
}
