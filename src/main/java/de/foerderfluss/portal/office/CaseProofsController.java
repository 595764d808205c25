package de.foerderfluss.portal.office;

import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.ProofState;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what a case owes and has proved, and how it was examined. */
@Controller
class CaseProofsController {

    private final CaseFrame frame;
    private final Proofs proofs;
    private final ProofSampling sampling;
    private final People people;

    CaseProofsController(CaseFrame frame, Proofs proofs, ProofSampling sampling, People people) {
        this.frame = frame;
        this.proofs = proofs;
        this.sampling = sampling;
        this.people = people;
    }

    @GetMapping("/amt/vorgaenge/{reference}/nachweise")
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.PROOFS, model);
        model.addAttribute("proofs", proofs.of(open.actor(), open.reference()));
        return "office/case-proofs";
    }

    @GetMapping("/amt/vorgaenge/{reference}/nachweise/{key}")
    String show(@PathVariable String reference, @PathVariable String key, Model model) {
        OpenCase open = frame.open(reference, CaseTab.PROOFS, model);
        ProofId id = ProofId.parse(open.reference(), key).orElseThrow(NoSuchReference::new);
        Proof proof = proofs.get(open.actor(), id);
        model.addAttribute("proof", proof);
        model.addAttribute("lot", sampling.lotOf(id).orElse(null));
        model.addAttribute("waitsUntil", sampling.waitsUntil(id).orElse(null));
        model.addAttribute(
                "examinable",
                open.actor().has(Role.PROOF_EXAMINER)
                        && proof.state() == ProofState.SUBMITTED
                        && (id.year() != 0 || sampling.lotOf(id).isPresent()));
        model.addAttribute("names", people.names(involved(proof)));
        model.addAttribute("address", CaseTab.home(open.reference()) + "/nachweise/" + key);
        return "office/case-proof";
    }

    private static List<PersonId> involved(Proof proof) {
        var submitted = proof.submitted();
        var examination = proof.examination();
        return Stream.of(
                        submitted == null ? null : submitted.submittedBy(),
                        examination == null ? null : examination.examinedBy())
                .filter(Objects::nonNull)
                .toList();
    }
}
