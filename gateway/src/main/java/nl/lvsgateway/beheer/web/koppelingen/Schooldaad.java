package nl.lvsgateway.beheer.web.koppelingen;

import nl.lvsgateway.koppeling.ToegangGeweigerd;
import nl.lvsgateway.techniek.Invoerfout;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of an act at a school, in words on the page that follows; a code that was typed never comes back. */
final class Schooldaad {

    private Schooldaad() {}

    static void doe(RedirectAttributes naDeSprong, String gelukt, Runnable daad) {
        try {
            daad.run();
            naDeSprong.addFlashAttribute("melding", gelukt);
        } catch (Invoerfout nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        } catch (ToegangGeweigerd nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        }
    }
}
