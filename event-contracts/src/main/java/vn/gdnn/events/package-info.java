/** The events between the services; a package per producing service and major version. */
@NullMarked
package vn.gdnn.events;

import org.jspecify.annotations.NullMarked;
