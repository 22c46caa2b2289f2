<?php
/* An LVS in PHP (SoapClient): activates, saves and sends, follows and lists. Takes nothing from the gateway but its WSDL. */

[, $gateway, $versie, $sleutel, $school, $code, $swv, $dossierbestand] = $argv;

const LVS = 'urn:nl:lvsgateway:lvs:v1';

$client = new SoapClient("$gateway/soap/lvs/v1?wsdl", [
    'soap_version' => $versie === '12' ? SOAP_1_2 : SOAP_1_1,
    'stream_context' => stream_context_create(['http' => ['header' => "X-API-Key: $sleutel"]]),
    'cache_wsdl' => WSDL_CACHE_NONE,
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
]);
$client->__setSoapHeaders(new SoapHeader(LVS, 'Toegang', ['School' => $school, 'Verificatiecode' => $code]));

function meld(string $stap, array $wat): void
{
    echo json_encode(['stap' => $stap] + $wat), "\n";
}

$koppeling = $client->ActiveerKoppeling(['Naam' => 'PHP', 'Akkoord' => true, 'Samenwerkingsverband' => $swv]);
meld('activeren', ['school' => $koppeling->School]);

$kenmerk = 'php-' . bin2hex(random_bytes(8));
$bewaard = $client->BewaarAanvraag([
    'Kenmerk' => $kenmerk,
    'Verzenden' => true,
    'Aanvraag' => [
        'Samenwerkingsverband' => $swv,
        'Aanvraagtype' => 'TLV',
        'Datum' => '2026-11-23',
        'KorteOmschrijving' => 'Kortgeknipte vraag uit PHP',
        'Omschrijving' => 'Langgerekte vraag uit PHP',
        'Contactpersoon' => ['Naam' => 'Ada Begeleidster', 'Telefoon' => '020-5550100'],
        'Leerling' => "LL-$kenmerk",
    ],
    'Dossier' => file_get_contents($dossierbestand),
    'Bijlage' => [[
        'Naam' => 'een.txt',
        'Plek' => 'toelichting_onderwijsbehoeften',
        'Mediatype' => 'text/plain',
        'Inhoud' => str_repeat("Een bijlage uit een andere stapel.\n", 1000),
    ]],
]);
meld('bewaren', ['verzendstatus' => $bewaard->Aanvraag->Verzendstatus]);

for ($keer = 0; $keer < 300; $keer++) {
    $stand = $client->UpdateStatussen(['Kenmerk' => [$kenmerk]])->Aanvraag[0];
    if ($stand->Verzendstatus === 'Verzonden') {
        break;
    }
    usleep(200_000);
}
meld('statussen', ['verzendstatus' => $stand->Verzendstatus, 'dossiernummer' => $stand->Dossiernummer ?? 0]);

$overzicht = $client->GeefOverzicht(['Leerling' => "LL-$kenmerk"]);
meld('overzicht', ['kenmerk' => $overzicht->Regel[0]->Aanvraag->Kenmerk, 'datum' => $overzicht->Regel[0]->Datum]);

try {
    $client->VerwijderAanvraag(['Kenmerk' => $kenmerk]);
} catch (SoapFault $nee) {
    meld('weigering', ['code' => $nee->detail->Weigering->Code]);
}
