package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.proofofuse.UnknownProof;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Proving how a grant was used. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/proofs")
@Tag(name = "Verwendungsnachweis")
class ApiProofController {

    private final Proofs proofs;
    private final ProofWriting writing;
    private final ApiDoor door;

    ApiProofController(Proofs proofs, ProofWriting writing, ApiDoor door) {
        this.proofs = proofs;
        this.writing = writing;
        this.door = door;
    }

    /** @param version of the draft that was read; 0 for the first time */
    record SavedProof(@Nullable Integer version, @Nullable Map<String, Object> values) {}

    /** @param version of the draft that was read before signing */
    record SignedProof(@Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "Nachweise, die der Vorgang schuldet oder erbracht hat")
    List<ProofView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return proofs.of(open.actor(), open.reference()).stream()
                .map(proof -> ProofView.of(proof, open.actor().isOffice()))
                .toList();
    }

    @GetMapping("/{key}")
    @Operation(summary = "Ein Nachweis; „key“ ist „gesamt“ oder das Jahr eines Zwischennachweises")
    ProofView read(@PathVariable String reference, @PathVariable String key) {
        OpenedCase open = door.open(reference);
        return view(open, id(open, key));
    }

    @GetMapping("/{key}/draft")
    @Operation(summary = "Entwurf des Nachweises mit dem, was der Bescheid vorgibt, und allem, was noch fehlt")
    ProofDraftView draft(@PathVariable String reference, @PathVariable String key) {
        OpenedCase open = door.open(reference);
        return draftView(open, writing.draft(open.actor(), id(open, key)));
    }

    @PutMapping("/{key}/draft")
    @Operation(
            summary = "Entwurf speichern (Kommune)",
            description =
                    "Nimmt auch Falsches und Unvollständiges an. „values“ folgt dem Formular proof-of-use oder interim-proof; „version“ ist die Fassung, auf der die Änderung beruht, beim ersten Mal 0.")
    ProofDraftView save(@PathVariable String reference, @PathVariable String key, @RequestBody SavedProof saved) {
        OpenedCase open = door.open(reference);
        Map<String, Object> values = saved.values();
        if (values == null) {
            throw new InputRefused("Die Angabe „values“ mit den Eingaben des Formulars fehlt.");
        }
        return draftView(open, writing.save(open.actor(), id(open, key), version(saved.version()), values));
    }

    @GetMapping(path = "/{key}/receipts.csv", produces = "text/csv")
    @Operation(summary = "Belegliste des Entwurfs als CSV; ohne Belege die Vorlage")
    ResponseEntity<byte[]> receipts(@PathVariable String reference, @PathVariable String key) {
        OpenedCase open = door.open(reference);
        return FileAnswer.of(
                "Belegliste_%s.csv".formatted(open.reference()),
                "text/csv",
                writing.exportReceipts(open.actor(), id(open, key)));
    }

    @PostMapping(path = "/{key}/receipts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Belege aus einer CSV-Datei einlesen (Kommune)",
            description = "Alle oder keinen: „errors“ nennt jede falsche Zeile der Datei.")
    ProofDraftView importReceipts(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam @Parameter(description = "Fassung des Entwurfs") int version,
            @RequestParam(defaultValue = "false") @Parameter(description = "Ob die Datei die bisherigen Belege ersetzt")
                    boolean replace,
            @RequestPart("file") MultipartFile file) {
        OpenedCase open = door.open(reference);
        return draftView(
                open,
                writing.importReceipts(
                        open.actor(), id(open, key), version, Upload.of(file).content(), replace));
    }

    @PostMapping("/{key}/submission")
    @Operation(
            summary = "Nachweis einreichen (vertretungsbefugte Person)",
            description = "Noch einmal gesendet, wird mit dem ersten Ergebnis geantwortet.")
    ProofView submit(@PathVariable String reference, @PathVariable String key, @RequestBody SignedProof signed) {
        OpenedCase open = door.open(reference);
        writing.submit(open.actor(), id(open, key), version(signed.version()));
        return view(open, id(open, key));
    }

    private ProofView view(OpenedCase open, ProofId id) {
        return ProofView.of(proofs.get(open.actor(), id), open.actor().isOffice());
    }

    private ProofDraftView draftView(OpenedCase open, ProofDraft draft) {
        return ProofDraftView.of(draft, writing.form(open.actor(), draft), writing.check(open.actor(), draft.id()));
    }

    private static int version(@Nullable Integer named) {
        if (named == null) {
            throw new InputRefused("Bitte nennen Sie in „version“ die Fassung des Entwurfs, die Sie gelesen haben.");
        }
        return named;
    }

    static ProofId id(OpenedCase open, String key) {
        return ProofId.parse(open.reference(), key).orElseThrow(() -> new UnknownProof(open.reference()));
    }
}
