package nl.lvsgateway.logboek;

import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of one act. Never anything about a pupil.
 *
 * @param wie name of the account or program
 * @param rol the role in which it was done
 * @param onderwerp what it was done to: an ontvangstnummer, a school, a code of a list
 * @param school whose matter it is, when it is of one school
 * @param toelichting why, in the words of who did it
 */
public record Logregel(
        String wie,
        String rol,
        Daad daad,
        String onderwerp,
        @Nullable String school,
        @Nullable String toelichting) {

    private static final int LANGSTE_NAAM = 100;
    private static final int LANGSTE_ONDERWERP = 200;
    private static final int LANGSTE_TOELICHTING = 1000;

    /** A line that is too long for the book is cut; an act is never lost for its length. */
    public Logregel {
        wie = Getypt.kort(wie, LANGSTE_NAAM);
        rol = Getypt.kort(rol, LANGSTE_NAAM);
        onderwerp = Getypt.kort(onderwerp, LANGSTE_ONDERWERP);
        toelichting = toelichting == null ? null : Getypt.kort(toelichting, LANGSTE_TOELICHTING);
    }
}
