/** What became of events that could not be applied, over HTTP. */
@NullMarked
package vn.gdnn.kit.inbox.rest;

import org.jspecify.annotations.NullMarked;
