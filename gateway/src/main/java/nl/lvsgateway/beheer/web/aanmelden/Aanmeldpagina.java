package nl.lvsgateway.beheer.web.aanmelden;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in. */
@Controller
class Aanmeldpagina {

    private final Oidcinstellingen oidc;

    Aanmeldpagina(Oidcinstellingen oidc) {
        this.oidc = oidc;
    }

    @GetMapping("/aanmelden")
    String aanmelden(Model model) {
        model.addAttribute("formulier", oidc.formulier());
        model.addAttribute("organisatie", oidc.aan() ? "/oauth2/authorization/" + Oidcconfig.NAAM : null);
        return "beheer/aanmelden";
    }
}
