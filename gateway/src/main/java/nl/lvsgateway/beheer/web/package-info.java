/**
 * The pages of the console. Here stands what every page has: the frame around it, the medewerker it is for, times and words as
 * people read them, and the page for what did not work. A page is a {@code …pagina}; each kind lives in a drawer of its own.
 */
@NullMarked
package nl.lvsgateway.beheer.web;

import org.jspecify.annotations.NullMarked;
