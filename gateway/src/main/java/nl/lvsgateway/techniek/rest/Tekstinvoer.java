package nl.lvsgateway.techniek.rest;

import java.beans.PropertyEditorSupport;
import nl.lvsgateway.techniek.Getypt;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Every text in an address or a form, of all pages and both APIs: what can never be kept is refused at its name. */
@ControllerAdvice
class Tekstinvoer {

    @InitBinder
    void keur(WebDataBinder velden) {
        velden.registerCustomEditor(String.class, new Keuring());
    }

    private static final class Keuring extends PropertyEditorSupport {

        @Override
        public void setAsText(String tekst) {
            if (!Getypt.isDraagbaar(Getypt.gewoon(tekst))) {
                throw new IllegalArgumentException("a sign that no text can hold");
            }
            setValue(tekst);
        }
    }
}
