package nl.lvsgateway.beheer.web;

import nl.lvsgateway.beheer.Medewerker;

/** Whoever came in, by whichever way: there is a medewerker behind it. */
interface Aangemeld {

    Medewerker medewerker();
}
