package de.foerderfluss.application;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A partner as it is kept. */
@Embeddable
record PartnerRow(@Column String partner, @Column int shareBasisPoints) {

    static PartnerRow of(Partner partner) {
        return new PartnerRow(partner.key().ags(), partner.share().basisPoints());
    }

    Partner view() {
        return new Partner(new MunicipalityKey(partner), new Percentage(shareBasisPoints));
    }
}
