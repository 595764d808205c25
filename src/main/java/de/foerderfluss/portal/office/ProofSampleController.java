package de.foerderfluss.portal.office;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.SampleFactor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The samples of all months: the hash of the seed before, the whole protocol afterwards. */
@Controller
class ProofSampleController {

    private static final NavigationLink PROOFS = NavigationLink.to("Nachweise", "/amt/nachweise");
    private static final NavigationLink SAMPLES = NavigationLink.to("Stichproben", "/amt/nachweise/stichproben");

    private final ProofSampling sampling;
    private final CurrentActor currentActor;

    ProofSampleController(ProofSampling sampling, CurrentActor currentActor) {
        this.sampling = sampling;
        this.currentActor = currentActor;
    }

    @GetMapping("/amt/nachweise/stichproben")
    String list(Model model) {
        model.addAttribute("protocols", sampling.protocols(currentActor.get()));
        model.addAttribute("breadcrumb", List.of(PROOFS));
        return "office/proof-samples";
    }

    @GetMapping("/amt/nachweise/stichproben/{period}")
    String show(@PathVariable String period, Model model) {
        model.addAttribute("protocol", sampling.protocol(currentActor.get(), period));
        model.addAttribute("factors", SampleFactor.values());
        model.addAttribute("breadcrumb", List.of(PROOFS, SAMPLES));
        return "office/proof-sample";
    }
}
