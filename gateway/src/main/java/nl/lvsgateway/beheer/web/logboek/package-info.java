/** Who did what: the page that shows it, and what the simulator adds to it. */
@NullMarked
package nl.lvsgateway.beheer.web.logboek;

import org.jspecify.annotations.NullMarked;
