package nl.lvsgateway.koppeling;

import nl.lvsgateway.techniek.Getypt;

/**
 * A pupil-tracking system that calls us; it serves many schools.
 *
 * @param leegNummer how it reads a dossiernummer that is not there yet
 */
public record Lvs(String code, String naam, LeegNummer leegNummer) {

    public Lvs {
        naam = Getypt.gewoon(naam);
    }

    /** ParnasSys reads 0 for 'not sent', ESIS reads nothing. */
    public enum LeegNummer {
        NUL,
        LEEG
    }
}
