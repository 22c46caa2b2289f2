package nl.ososchemas;

/** One element declaration, in the words of the data dictionary. */
record Rij(
        String ouder,
        String ouderBasis,
        String element,
        String gedeclareerd,
        String soort,
        String waardesoort,
        String minimaal,
        String maximaal,
        String samenstelling,
        String nillable,
        String attributen,
        String facetten) {}
