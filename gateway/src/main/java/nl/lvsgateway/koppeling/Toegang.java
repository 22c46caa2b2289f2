package nl.lvsgateway.koppeling;

import java.util.Set;

/**
 * What a caller has proven: it is this LVS, and it speaks for this school.
 *
 * @param samenwerkingsverbanden those whose koppeling is on and whose code was right
 */
public record Toegang(Lvs lvs, Schoolnummer school, Set<String> samenwerkingsverbanden) {

    public Toegang {
        samenwerkingsverbanden = Set.copyOf(samenwerkingsverbanden);
    }
}
