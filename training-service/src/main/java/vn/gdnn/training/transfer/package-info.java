/** Staff who change schools: what the old one offers, and the new one takes over or does not. */
@NullMarked
package vn.gdnn.training.transfer;

import org.jspecify.annotations.NullMarked;
