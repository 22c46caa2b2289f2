/** How it goes now: Kindkans and the last day, drawn, and the line over which open pages hear of changes. */
@NullMarked
package nl.lvsgateway.beheer.web.bord;

import org.jspecify.annotations.NullMarked;
